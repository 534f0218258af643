-- Entry.objects.values('headline', 'body_text').distinct()

SELECT DISTINCT
  `example_entry`.`headline` AS `headline`,
  `example_entry`.`body_text` AS `body_text`
FROM `example_entry`;
-- parameters: ()
