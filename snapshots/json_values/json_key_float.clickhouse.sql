-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'f') = 1
    THEN (
      toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
      OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') >= CAST(toString(%s) AS Nullable(Decimal(76, 30)))
    )
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: (2.25,)
