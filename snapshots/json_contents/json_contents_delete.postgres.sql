-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      "example_document"."extra" -> 'x'
    ) IN (
      SELECT
        (
          "U0"."data" -> 'f'
        ) AS "data__f"
      FROM "example_document" AS "U0"
    )
  );
-- parameters: ('long%',)
