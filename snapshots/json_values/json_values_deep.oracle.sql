-- Document.objects.order_by('pk').values_list('data__a__b__c', 'data__list__1')

SELECT
  TO_NCLOB(
    SUBSTR(
      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c' RETURNING CLOB WITH WRAPPER),
      2,
      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a.b.c' RETURNING CLOB WITH WRAPPER)) - 2
    )
  ) AS "DATA__A__B__C",
  TO_NCLOB(
    SUBSTR(
      JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.list[1]' RETURNING CLOB WITH WRAPPER),
      2,
      LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.list[1]' RETURNING CLOB WITH WRAPPER)) - 2
    )
  ) AS "DATA__LIST__1"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
