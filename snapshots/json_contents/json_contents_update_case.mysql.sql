-- Document.objects.exclude(title__startswith='long')
--     .update(title=Case(When(data__f=F('extra__same'), then=Value('the same')), default='title'))

UPDATE `example_document` SET `title` = CASE
  WHEN (
    CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  )
  THEN %s
  ELSE `example_document`.`title`
END
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  );
-- parameters: ('the same', 'long%')
