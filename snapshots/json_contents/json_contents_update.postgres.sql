-- Document.objects.exclude(title__startswith='long')
--     .filter(data__f=F('extra__same'))
--     .update(title='the same')

UPDATE "example_document" SET "title" = %s
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
  );
-- parameters: ('the same', 'long%')
