-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lt=LONG)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'f') = 1
    THEN (
      toString(JSONType("example_document"."data", 'f')) IN ('Null', 'String')
      OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') < CAST(%s AS Nullable(Decimal(29, 0)))
    )
  END
ORDER BY
  1 ASC;
-- parameters: ('12345678901234567890123456789',)
