-- Document.objects.order_by('pk').exclude(data__a__has_key='b').values_list('pk')

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
    CASE
      WHEN (
        JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a')
        AND NOT "EXAMPLE_DOCUMENT"."DATA" IS NULL
      )
      THEN CASE
        WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a.b')
        THEN 1
        WHEN NOT (
          JSON_EXISTS("EXAMPLE_DOCUMENT"."DATA", '$.a.b')
        )
        THEN 0
      END
    END = 1
  )
ORDER BY
  1 ASC;
-- parameters: ()
