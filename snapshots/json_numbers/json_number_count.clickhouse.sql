-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
WHERE
  (
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Bool', 'Array', 'Object')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') > %s
      )
    END
    AND CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Null', 'String')
        OR toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') < CAST(%s AS Nullable(Decimal(31, 0)))
      )
    END
  );
-- parameters: (100, '1000000000000000000000000000000')
