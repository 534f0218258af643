-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
  JSON_EXTRACT(`example_document`.`data`, '$."b"') AS `data__b`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  JSON_EXTRACT(`example_document`.`data`, '$."b"');
-- parameters: ()
