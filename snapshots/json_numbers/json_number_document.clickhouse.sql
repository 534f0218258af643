-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    CASE
      WHEN NOT (
        "example_document"."data" IS NULL
      )
      THEN (
        toString(JSONType("example_document"."data")) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data"), 'Decimal(76, 30)') = %s
      )
    END
    OR CASE
      WHEN NOT (
        "example_document"."extra" IS NULL
      )
      THEN (
        toString(JSONType("example_document"."extra")) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."extra"), 'Decimal(76, 30)') = %s
      )
    END
  )
ORDER BY
  1 ASC;
-- parameters: (42, 7)
