-- EVENTS.values('pk', v=Coalesce(Greatest(DAY, 'day'), 'day'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  COALESCE(
    GREATEST(
      COALESCE(CAST(NULL AS DATE), "EXAMPLE_EVENT"."DAY"),
      COALESCE("EXAMPLE_EVENT"."DAY", CAST(NULL AS DATE))
    ),
    "EXAMPLE_EVENT"."DAY"
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
