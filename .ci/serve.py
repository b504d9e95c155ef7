"""Starts `dateline serve`, uploads through AWS's own SDK, waits for the facets, queries them, deletes, sees them go."""
import json
import subprocess
import sys
import time
from pathlib import Path

import boto3
from boto3.dynamodb.conditions import Key

HOUSE = Path(__file__).resolve().parent.parent
SAMPLE = HOUSE / "events" / "releases" / "0002-prnewswire-state-visit.txt"
KEYS = dict(region_name="eu-west-1", aws_access_key_id="test", aws_secret_access_key="test")


def until(what, seconds, probe):
    end = time.time() + seconds
    while time.time() < end:
        if probe():
            print("ok", what, flush=True)
            return
        time.sleep(0.2)
    raise SystemExit(f"{what}: not within {seconds} s")


def main():
    served = subprocess.Popen([HOUSE / "dateline", "serve"], stdout=subprocess.PIPE, text=True)
    try:
        at = json.loads(served.stdout.readline())
        s3 = boto3.client("s3", endpoint_url=at["s3"], **KEYS)
        table = boto3.resource("dynamodb", endpoint_url=at["dynamodb"], **KEYS).Table(at["table"])

        def listed():
            found = table.query(IndexName="by-facet", KeyConditionExpression=Key("facet").eq("wire:pr-newswire"))["Items"]
            return [item["releaseId"] for item in found]

        for key in ("2025/state visit + reply.txt", "2025/Ätna/плотина.txt"):
            release = f"s3://{at['bucket']}/{key}"
            s3.put_object(Bucket=at["bucket"], Key=key, Body=SAMPLE.read_bytes(), ContentType="text/plain")
            until(f"facets of {key}", 60, lambda: release in listed())
            s3.delete_object(Bucket=at["bucket"], Key=key)
            until(f"none after {key} was deleted", 60, lambda: release not in listed())
    finally:
        served.terminate()
        served.wait(30)


main()
