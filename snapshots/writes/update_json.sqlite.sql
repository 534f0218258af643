-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE "example_document" SET "extra" = %s
WHERE
  (
    JSON_TYPE("example_document"."data", '$.a') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."data", '$.a') = %s
  );
-- parameters: ('{"b": null}', 1)
