-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN (
      SELECT
        JSON_NORMALIZE(JSON_EXTRACT(`u0`.`data`, '$."f"')) AS `data__f`
      FROM `example_document` AS `u0`
    )
  );
-- parameters: ('long%',)
