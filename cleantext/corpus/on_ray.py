"""Ray: the engine of a cluster, Daft on Ray; rows are shares, and no text passes through either."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..extras import needed
from .carry import Result, Work, WorkerLostError
from .share import SHARE, Share

TASKS = 8  # for each processor, so that none is idle for long at the end; each takes its shares one after the other


@dataclass(frozen=True)
class Ray:
    """Carries work to the processors of a Ray cluster.

    `address` is that of its head ("host:6379"; None: the cluster that RAY_ADDRESS names, or that runs here, or else one
    of this machine alone). A program that has called ray.init() stays with the cluster that it chose.
    `share` is how many bytes of a file a processor takes at a time. cleantext has to be installed on all machines.
    """

    address: str | None = None
    share: int = SHARE

    def __call__(self, work: Work[Result], shares: Sequence[Share]) -> Iterator[tuple[Share, Result]]:
        """Shares with what the work gave, as they get done. WorkerLostError when a process or a machine dies."""
        daft = self._daft()
        ray = needed("ray", "cluster", "a Ray cluster")
        known = {pickle.dumps(share): share for share in shares}
        do = daft.func(_carrying(work), return_dtype=daft.DataType.binary(), use_process=True)
        tasks = min(len(shares), TASKS * max(1, int(ray.cluster_resources().get("CPU", 1))))
        table = daft.from_pydict({"share": list(known)}).into_partitions(tasks)
        rows = table.select(daft.col("share"), do(daft.col("share")).alias("result"))
        try:
            for row in rows.iter_rows(results_buffer_size=None):  # else no more tasks than this machine has processors
                result = pickle.loads(row["result"])  # noqa: S301  # from our own workers
                if isinstance(result, Exception):
                    raise result
                yield known[row["share"]], result
        except (ray.exceptions.RayError, daft.exceptions.DaftCoreException) as error:
            raise WorkerLostError(str(error)) from error

    def _daft(self) -> Any:  # noqa: ANN401  # looked for only when it is used
        daft = needed("daft", "cluster", "a Ray cluster")
        ray = needed("ray", "cluster", "a Ray cluster")
        if not ray.is_initialized():
            quiet = {"env_vars": {"DAFT_PROGRESS_BAR": "0"}}
            ray.init(self.address, runtime_env=quiet, log_to_driver=False, logging_level="WARNING")
        daft.set_runner_ray(noop_if_initialized=True)
        return daft


def _carrying(work: Work[Result]) -> Callable[[bytes], bytes]:
    def do(share: bytes) -> bytes:
        try:
            return pickle.dumps(work(pickle.loads(share)))  # noqa: S301  # from our own program
        except Exception as error:  # noqa: BLE001  # it travels as a value: Daft would make it one of its own
            return _pickled(error)

    return do


def _pickled(error: Exception) -> bytes:
    try:
        raw = pickle.dumps(error)
        pickle.loads(raw)  # noqa: S301
    except Exception:  # noqa: BLE001  # some exceptions can't be pickled; what they say can
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return raw
