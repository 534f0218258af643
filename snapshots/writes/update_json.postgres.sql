-- Document.objects.filter(data__a=1).update(extra={'b': None})

UPDATE "example_document" SET "extra" = %s
WHERE
  (
    "example_document"."data" -> 'a'
  ) = TO_JSONB(CAST(%s AS DECIMAL));
-- parameters: ('{"b": null}', 1)
