-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  CASE JSON_TYPE("example_document"."data", '$.b')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
  END AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
