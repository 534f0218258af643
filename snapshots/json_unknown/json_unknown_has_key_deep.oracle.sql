-- _told(Q(data__a__b__has_key='c'))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN (
      JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a.b')
      AND NOT "EXAMPLE_DOCUMENT"."DATA" IS NULL
    )
    THEN CASE
      WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c')
      THEN 1
      WHEN NOT (
        JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c')
      )
      THEN 0
    END
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ()
