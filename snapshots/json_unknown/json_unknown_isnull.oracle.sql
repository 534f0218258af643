-- _told(Q(extra__x__isnull=True))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT (
      JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
      AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
    )
    THEN 1
    WHEN NOT (
      NOT (
        JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
        AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
      )
    )
    THEN 0
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ()
