-- Document.objects.order_by('pk').filter(**{"data__quo'te": 2})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'quo''te') = 1
    THEN (
      toString(JSONType("example_document"."data", 'quo''te')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'quo''te'), 'Decimal(76, 30)') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: (2,)
