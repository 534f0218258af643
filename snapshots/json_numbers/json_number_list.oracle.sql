-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, 1e+25])

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EQUAL(
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.at' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.at' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ),
    %s
  )
ORDER BY
  1 ASC;
-- parameters: ('[9, 1e+25]',)
