-- Document.objects.order_by('pk').annotate(v=KT('data__c')).filter(v__isnull=True)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE
    WHEN JSONHas("example_document"."data", 'c') = 1
    AND toString(JSONType("example_document"."data", 'c')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'c')
    WHEN JSONHas("example_document"."data", 'c') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'c')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'c')
  END AS "v"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'c') = 1
    AND toString(JSONType("example_document"."data", 'c')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'c')
    WHEN JSONHas("example_document"."data", 'c') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'c')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'c')
  END IS NULL
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
