UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = TRUNC(
  CASE
    WHEN (
      "EXAMPLE_EVENT"."ID" < %s
    )
    THEN "EXAMPLE_EVENT"."STARTS_AT"
    WHEN (
      "EXAMPLE_EVENT"."ID" < %s
    )
    THEN "EXAMPLE_EVENT"."ENDS_AT"
    ELSE NULL
  END
);
-- parameters: (4, 9)
