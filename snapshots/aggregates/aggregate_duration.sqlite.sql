SELECT
  SUM("example_event"."pause") AS "pause__sum",
  CAST(ROUND(AVG(CAST("example_event"."pause" AS REAL)), 0) AS INTEGER) AS "pause__avg",
  MAX("example_event"."length") AS "length__max"
FROM "example_event";
-- parameters: ()
