-- Document.objects.order_by('pk').filter(data__a__in=[1, 2, '1'])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    CASE
      WHEN JSONHas("example_document"."data", 'a') = 1
      THEN (
        toString(JSONType("example_document"."data", 'a')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'a'), 'Decimal(76, 30)') = %s
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'a') = 1
      THEN (
        toString(JSONType("example_document"."data", 'a')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'a'), 'Decimal(76, 30)') = %s
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'a') = 1
      THEN (
        toString(JSONType("example_document"."data", 'a')) IN ('String')
        AND JSONExtractString("example_document"."data", 'a') = %s
      )
    END
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: (1, 2, '1')
