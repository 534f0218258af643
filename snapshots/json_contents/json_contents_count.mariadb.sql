-- Document.objects.exclude(title__startswith='long').filter(data__f=F('extra__same')).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ))
  );
-- parameters: ('long%',)
