-- Document.objects.order_by('pk').annotate(v=KT('data__c')).filter(v__isnull=True)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE JSON_TYPE("example_document"."data", '$.c')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.c') AS TEXT)
  END AS "v"
FROM "example_document"
WHERE
  CASE JSON_TYPE("example_document"."data", '$.c')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.c') AS TEXT)
  END IS NULL
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
