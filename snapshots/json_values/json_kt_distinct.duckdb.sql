SELECT DISTINCT
  JSON_EXTRACT_STRING("example_document"."data", '$.b') AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
