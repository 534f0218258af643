-- Document.objects.exclude(title__startswith='long').filter(data__f=F('extra__same')).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  );
-- parameters: ('long%',)
