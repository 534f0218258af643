-- Document.objects.exclude(title__startswith='long')
--     .update(title=Case(When(data__f=F('extra__same'), then=Value('the same')), default='title'))

UPDATE `example_document` SET `title` = CASE
  WHEN (
    JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ))
  )
  THEN %s
  ELSE `example_document`.`title`
END
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  );
-- parameters: ('the same', 'long%')
