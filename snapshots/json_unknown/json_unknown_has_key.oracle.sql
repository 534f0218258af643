-- _told(Q(extra__has_key='x'))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
    THEN CASE
      WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
      THEN 1
      WHEN NOT (
        JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
      )
      THEN 0
    END
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ()
