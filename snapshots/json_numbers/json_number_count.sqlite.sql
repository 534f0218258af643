-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
WHERE
  (
    (
      JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') > %s
    )
    AND (
      JSON_TYPE("example_document"."data", '$.f') IN ('null', 'text')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') < %s
    )
  );
-- parameters: (100, 1e+30)
