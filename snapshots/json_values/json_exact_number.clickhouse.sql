-- Document.objects.order_by('pk').filter(data=42)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN NOT (
      "example_document"."data" IS NULL
    )
    THEN (
      toString(JSONType("example_document"."data")) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data"), 'Decimal(76, 30)') = %s
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: (42,)
