-- Document.objects.aggregate(names=StringAgg(KT('data__s'), delimiter=Value(','), order_by=KT('data__s')))

SELECT
  LISTAGG(
    JSON_EXTRACT_STRING("example_document"."data", '$.s'), %s
    ORDER BY
      JSON_EXTRACT_STRING("example_document"."data", '$.s')
  ) AS "names"
FROM "example_document";
-- parameters: (',',)
