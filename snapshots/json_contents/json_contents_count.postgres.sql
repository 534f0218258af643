-- Document.objects.exclude(title__startswith='long').filter(data__f=F('extra__same')).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_document"
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
-- parameters: ('long%',)
