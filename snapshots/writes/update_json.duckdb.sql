-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE "example_document" SET "extra" = %s
WHERE
  (
    JSON_TYPE("example_document"."data", '$.a') IN ('UBIGINT', 'BIGINT', 'DOUBLE')
    AND TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DOUBLE) = %s
    AND COALESCE(
      TRY_CAST(JSON_EXTRACT("example_document"."data", '$.a') AS DECIMAL(38, 15)),
      %s
    ) = %s
  );
-- parameters: ('{"b": null}', 1, 1, 1)
