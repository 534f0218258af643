-- Document.objects.exclude(title__startswith='long')
--     .filter(data__f=F('extra__same'))
--     .update(title='the same')

UPDATE `example_document` SET `title` = %s
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  );
-- parameters: ('the same', 'long%')
