-- Document.objects.exclude(title__startswith='long')
--     .aggregate(same=Count('pk', filter=Q(data__f=F('extra__same'))), all=Count('pk'))

SELECT
  COUNT(
    CASE
      WHEN JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."same"')
      ))
      THEN `example_document`.`id`
    END
  ) AS `same`,
  COUNT(`example_document`.`id`) AS `all`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  );
-- parameters: ('long%',)
