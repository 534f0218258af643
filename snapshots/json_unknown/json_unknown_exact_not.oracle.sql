-- _told(~Q(extra={'x': True}))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT (
      JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
      AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
    )
    THEN 1
    WHEN NOT (
      NOT (
        JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
        AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
      )
    )
    THEN 0
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '{"x": true}')
