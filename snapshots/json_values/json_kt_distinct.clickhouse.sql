-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND toString(JSONType("example_document"."data", 'b')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'b')
    WHEN JSONHas("example_document"."data", 'b') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'b')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "keytexttransform1"
FROM "example_document";
-- parameters: ()
