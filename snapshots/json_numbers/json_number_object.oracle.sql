-- Document.objects.order_by('pk').values_list('pk').filter(data__deep={'er': 10 ** 25})

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EQUAL(
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.deep' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.deep' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ),
    %s
  )
ORDER BY
  1 ASC;
-- parameters: ('{"er": 10000000000000000000000000}',)
