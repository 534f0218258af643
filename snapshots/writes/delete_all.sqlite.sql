DELETE FROM "example_membership";
-- parameters: ()
