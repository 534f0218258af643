-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
    AND (
      "example_document"."data" -> 'f'
    ) < TO_JSONB(CAST(%s AS DECIMAL))
  );
-- parameters: (100, Decimal('1000000000000000000000000000000'))
