-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  (
    "example_document"."data" ->> 'b'
  ) AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
