-- _told(Q(extra={'x': True}))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
    THEN CASE
      WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
      THEN 1
      WHEN NOT (
        JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
      )
      THEN 0
    END
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '{"x": true}')
