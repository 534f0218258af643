-- Document.objects.order_by('pk').annotate(v=KT('data__a')).filter(v='1')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE
    WHEN JSONHas("example_document"."data", 'a') = 1
    AND toString(JSONType("example_document"."data", 'a')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'a')
    WHEN JSONHas("example_document"."data", 'a') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'a')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'a')
  END AS "v"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'a') = 1
    AND toString(JSONType("example_document"."data", 'a')) IN ('String')
    THEN JSONExtractString("example_document"."data", 'a')
    WHEN JSONHas("example_document"."data", 'a') = 1
    AND NOT (
      toString(JSONType("example_document"."data", 'a')) IN ('Null')
    )
    THEN JSONExtractRaw("example_document"."data", 'a')
  END = %s
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('1',)
