-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = %s
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = %s
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(29, 0)))
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('String')
        AND JSONExtractString("example_document"."data", 'f') = %s
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN JSONExtractRaw("example_document"."data", 'f') = 'true'
    END
  )
ORDER BY
  1 ASC;
-- parameters: (9, 10, '10000000000000000000000000', '12345678901234567890123456789', '9')
