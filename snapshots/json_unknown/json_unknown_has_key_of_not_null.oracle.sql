-- _told(Q(data__has_key='a'))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a')
    THEN 1
    WHEN NOT (
      JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a')
    )
    THEN 0
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ()
