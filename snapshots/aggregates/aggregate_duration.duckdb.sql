SELECT
  TO_MICROSECONDS(CAST(SUM(EPOCH_US("example_event"."pause")) AS BIGINT)) AS "pause__sum",
  TO_MICROSECONDS(CAST(AVG(EPOCH_US("example_event"."pause")) AS BIGINT)) AS "pause__avg",
  MAX("example_event"."length") AS "length__max"
FROM "example_event";
-- parameters: ()
