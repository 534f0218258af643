-- Document.objects.order_by('pk').values_list('data__a__b__c', 'data__list__1')

SELECT
  CASE JSON_TYPE("example_document"."data", '$.a.b.c')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.a.b.c'))
    ELSE JSON_EXTRACT("example_document"."data", '$.a.b.c')
  END AS "data__a__b__c",
  CASE JSON_TYPE("example_document"."data", '$.list[1]')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.list[1]'))
    ELSE JSON_EXTRACT("example_document"."data", '$.list[1]')
  END AS "data__list__1"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
