-- Entry.objects.values_list('body_text').union(Entry.objects.values_list(TEXT), all=True)

(
  SELECT
    `example_entry`.`body_text` AS `body_text`
  FROM `example_entry`
)
UNION ALL
(
  SELECT
    NULL AS `value1`
  FROM `example_entry`
);
-- parameters: ()
