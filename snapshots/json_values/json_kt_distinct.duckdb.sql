-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  JSON_EXTRACT_STRING("example_document"."data", '$.b') AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
